import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pack } from '@plainsight/content';
import { jsonLd, medicalPage } from '../src/structured-data/medical-page.ts';

type Node = Record<string, unknown> & { '@type': string; '@id': string };

const graphOf = (...parameters: Parameters<typeof medicalPage>) =>
  medicalPage(...parameters)['@graph'] as unknown as Node[];
const ofType = (nodes: Node[], type: string) => nodes.filter((node) => node['@type'] === type);

describe('structured data', () => {
  const nodes = graphOf(pack, { conditions: ['trd', 'ptsd', 'trd'], claims: ['c-kap', 'c-trd'] });

  it('is one page, with each condition, therapy and work once', () => {
    assert.equal(ofType(nodes, 'MedicalWebPage').length, 1);
    assert.deepEqual(
      ofType(nodes, 'MedicalCondition').map(({ name }) => name),
      ['Treatment-resistant depression', 'Post-traumatic stress disorder'],
    );
    assert.equal(ofType(nodes, 'MedicalTherapy').length, 2);
    assert.equal(new Set(nodes.map((node) => node['@id'])).size, nodes.length);
  });

  it('points only to what stands in the graph', () => {
    const [page] = ofType(nodes, 'MedicalWebPage');
    const known = new Set(nodes.map((node) => node['@id']));
    for (const field of ['about', 'mentions', 'citation']) {
      const links = page?.[field] as { '@id': string }[];
      assert.ok(links.length > 0);
      assert.deepEqual(
        links.filter((link) => !known.has(link['@id'])),
        [],
      );
    }
  });

  it('never tells what a treatment does without how sure anyone can be', () => {
    const therapies = ofType(nodes, 'MedicalTherapy');
    for (const { description } of therapies)
      assert.match(String(description), /Certainty: (low|very low|moderate|high)\.$/);
  });

  it('names a day of review only where there was a review', () => {
    assert.ok(!('lastReviewed' in nodes[0]!));
    const reviewed = {
      ...pack,
      review: { ...pack.review, reviewed: { role: 'psychiatrist', on: '2026-12-01' } },
    };
    const [page] = graphOf(reviewed, { conditions: ['ocd'] });
    assert.equal(page?.lastReviewed, '2026-12-01');
    assert.deepEqual(page?.reviewedBy, { '@type': 'Person', jobTitle: 'psychiatrist' });
  });

  it('leaves out what the pack does not hold', () => {
    assert.equal(graphOf(pack, { conditions: ['cough'] }).length, 1);
  });

  it('cannot end the script element it stands in', () => {
    const evil = { ...pack, title: '</script><script>alert(1)</script>' };
    const text = jsonLd(medicalPage(evil, { conditions: ['ocd'] }));
    assert.doesNotMatch(text, /</);
    assert.equal((JSON.parse(text) as { '@graph': Node[] })['@graph'][0]?.name, evil.title);
  });
});
