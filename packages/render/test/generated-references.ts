import type { Reference } from '@plainsight/evidence';
import fc from 'fast-check';

const words = [
  ['ketamine', 'NMDA', 'mTOR', 'Å', 'β-blocker', 'кетамин', '氯胺酮', 'naïve', 'SV2A', 'e\u0301tude', '½'],
  ['{braces}', '{', '}', '50%', 'A & B', 'a_b', '$5', '#1', 'x^2', '~3', 'p < 0.05', '<i>', 'a=b', '@'],
  ['\\alpha', 'C:\\dir', 'TY  - JOUR', 'ER  - ', 'two\nlines', 'and', 'AND', 'others', 'STAR*D'],
  ['"quoted"', "''", '``', "'single'", '“curly”', 'it’s', '--', '---', '–', '(a, b)'],
].flat();
const text = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
  .map((chosen) => chosen.join(' '));
const title = fc.oneof(
  text,
  fc.tuple(text, text).map((parts) => parts.join(': ')),
);

const families = [
  ["O'Brien", "D'Souza", 'van der Berg', 'aan het Rot', "van 't Hoff", 'García-Márquez', 'Åkeson', 'Łukasz'],
  [
    'al-Sayed',
    'Abd el-Khoury',
    'de la Cruz-ortiz',
    'Le Nedelec',
    'Ng',
    'hooks',
    'Smith_$',
    'A\u030Angstro\u0308m',
  ],
  ['Иванов', 'Παπαδόπουλος', '王', 'يوسف'],
].flat();
const givens = ['Ann B.', 'A. B.', 'AB', 'Jean-Pierre', 'J.-P.', 'Мария', '小明', 'Leon P. H. J.', 'ann'];
const person = fc.record({ family: fc.constantFrom(...families), given: fc.constantFrom(...givens) });
const group = fc.constantFrom(
  'Pfizer',
  'Pfizer, Inc.',
  'Home Office',
  'Department of Health, Care, and Sport',
);
const institution = fc.record({ literal: fc.oneof(group, text) });

const year = fc.integer({ min: 1000, max: 2100 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 1, max: 28 });
const date = fc.oneof(fc.tuple(year), fc.tuple(year, month), fc.tuple(year, month, day));

const common = {
  title,
  author: fc.array(fc.oneof(person, institution), { minLength: 1, maxLength: 8 }),
  issued: date.map((parts) => ({ 'date-parts': [parts] })),
  'container-title': title,
  URL: fc.constantFrom(
    'https://doi.org/10.1016/S0006-3223(99)00230-9',
    'https://example.org/a%2Fb%20c?d=e_f&g=~h#i',
    'https://example.org/%252F/%D0%B6/ж',
  ),
  custom: fc.constant({ authorsTruncated: false, bibliographyCheck: 'generated' }),
};
const requiredKeys = ['type', 'title', 'author', 'issued', 'URL', 'custom'] as const;

const article = fc.record(
  {
    ...common,
    type: fc.constant('article-journal'),
    volume: fc.constantFrom('7', '7-8', '12A', 'S1'),
    issue: fc.constantFrom('2', '1-3', '1–3', 'Suppl', 'Suppl 2'),
    page: fc.constantFrom(
      'e123',
      '351-354',
      '351–4',
      'S12-S15',
      '1299-1313.e19',
      '48-56, 60-61',
      'CD015373',
      '9',
    ),
    DOI: fc.constantFrom(
      '10.1016/S0006-3223(99)00230-9',
      '10.1002/(SICI)1097-0258<1::AID-SIM1>3.0.CO;2-A',
      '10.1234/x_y%z',
    ),
  },
  { requiredKeys: [...requiredKeys] },
);
const other = fc.record(
  { ...common, type: fc.constantFrom('report', 'webpage', 'document'), publisher: title },
  { requiredKeys: [...requiredKeys] },
);
const report = fc.record(
  { ...common, type: fc.constant('report'), number: fc.constantFrom('TA854', '12', 'A & B') },
  { requiredKeys: [...requiredKeys, 'number'] },
);

/** Short lists of references with all that is hard on RIS and BibTeX: names, signs, scripts, pages, addresses. */
export const generatedReferences: fc.Arbitrary<readonly Reference[]> = fc
  .array(fc.oneof(article, report, other), { minLength: 1, maxLength: 3 })
  .map((list) =>
    list.map(
      (fields, index) => ({ id: `generated-reference-number-${index}`, ...fields }) as unknown as Reference,
    ),
  );
