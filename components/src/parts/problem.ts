import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { describePackError, type PackError } from '@plainsight/evidence';

const shown = 3;

/** Says in words why a pack is not shown, in place of the element's content. */
export function packProblem(errors: readonly PackError[]): TemplateResult {
  const more = errors.length - shown;
  return html`<div class="surface problem" role="note">
    <p><strong>${msg('This explanation cannot be shown: its content could not be read.')}</strong></p>
    <ul>
      ${errors.slice(0, shown).map((error) => html`<li>${describePackError(error)}</li>`)}
    </ul>
    ${more > 0 ? html`<p>${msg(str`And ${more} more.`)}</p>` : ''}
  </div>`;
}

/**
 * Says that an attribute names nothing in the pack, and which names exist.
 * @param attribute The attribute's name.
 * @param given Its value; null where it is missing.
 * @param names The values that would work.
 */
export function unknownName(
  attribute: string,
  given: string | null,
  names: readonly string[],
): TemplateResult {
  const problem = given
    ? msg(str`There is no ${attribute} called “${given}”.`)
    : msg(str`This element needs the attribute “${attribute}”.`);
  return html`<div class="surface problem" role="note">
    <p><strong>${problem}</strong></p>
    <p>${msg(str`Use one of: ${names.join(', ')}.`)}</p>
  </div>`;
}
