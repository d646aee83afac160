import { annotatorTerms, type PackError } from '@plainsight/evidence';
import type { Looked } from './report.ts';
import type { Subject } from './subject.ts';

interface Owner {
  readonly id: string;
  /** Whether words beside it must tell that this meaning is meant. */
  readonly hasContext: boolean;
}

/** Who owns each form: names in any case, abbreviations in their own. */
function ownersByForm({ pack }: Subject): Map<string, Map<string, Owner>> {
  const owners = new Map<string, Map<string, Owner>>();
  for (const { id, forms, caseSensitive = false, contextTerms = [] } of annotatorTerms(pack.glossary)) {
    for (const form of forms) {
      const key = caseSensitive ? form : form.toLowerCase();
      const of = owners.get(key) ?? new Map<string, Owner>();
      owners.set(key, of.set(id, { id, hasContext: contextTerms.length > 0 }));
    }
  }
  return owners;
}

/** Whether each surface form leads to one term, or to several of which all but one ask for words beside them. */
export function checkGlossaryForms(subject: Subject): Looked {
  const failures = [...ownersByForm(subject)].flatMap(([form, owners]): PackError[] => {
    const [first, second] = [...owners.values()].filter(({ hasContext }) => !hasContext);
    if (!first || !second) return [];
    return [
      {
        record: second.id,
        field: 'term, aliases, variants, abbreviations',
        problem: `the form "${form}" belongs to "${first.id}" too`,
        remedy: 'Leave it to one of them, or mark one as ambiguous and give it contextTerms.',
      },
    ];
  });
  const forms = annotatorTerms(subject.pack.glossary).reduce((sum, row) => sum + row.forms.length, 0);
  return { records: forms, failures };
}
