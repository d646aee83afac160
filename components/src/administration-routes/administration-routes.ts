import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { regions, type PackIndex, type Region, type Route, type PartName } from '@plainsight/evidence';
import { certaintyBadge } from '../parts/certainty-badge.ts';
import { findingsInBrief } from '../parts/findings-in-brief.ts';
import { jumpList } from '../parts/jump-list.ts';
import { adviceNotice, reviewNotice, urgentHelp } from '../parts/owed.ts';
import { claimBasis, passage } from '../parts/passages.ts';
import { unknownName } from '../parts/problem.ts';
import { isRegion } from '../parts/region.ts';
import { PlainsightElement } from '../plainsight-element.ts';
import { administrationRoutesStyles } from './administration-routes.styles.ts';
import { routeIcon } from './route-icon.ts';
import { routeLicence } from './route-licence.ts';
import { wordsOf, type RouteWords } from './route-words.ts';

const row = (name: string, title: string, content: TemplateResult): TemplateResult =>
  html`<section class=${name}>
    <h4>${title}</h4>
    <div class="cell">${content}</div>
  </section>`;

/**
 * @summary The ways a medicine is given, compared line by line: what each is, what can be said of it and how sure we
 * are, what we do not know, licence by region, and the findings for and against.
 * @slot - Shown until a pack was handed in.
 * @csspart title - The element's heading.
 * @csspart controls - The links to each way.
 * @cssprop --plainsight-accent - Buttons and what is chosen.
 * @cssprop --plainsight-rule - Hairlines and borders.
 * @cssprop --plainsight-radius - The roundness of the frame.
 * @cssprop --plainsight-title-font - The font of the heading.
 * @state United Kingdom -
 * @state England - region="england"
 * @state Scotland - region="scotland"
 * @state Wales - region="wales"
 * @state Northern Ireland - region="northern-ireland"
 * @state United States - region="us"
 * @state European Union - region="eu"
 * @state waiting [waiting] - > <p>Ketamine is given by drip, by injection or under the tongue; esketamine as a nasal spray.</p>
 * @state broken [broken] -
 * @state review overdue [overdue] -
 * @state reviewed [reviewed] -
 * @state works taken back [retracted] -
 * @state long words [long-words] -
 * @state unknown region - region="mars"
 */
export class AdministrationRoutes extends PlainsightElement {
  static override styles = administrationRoutesStyles;

  /**
   * Whose licence, advice and help lines to show; `uk` takes in all its nations.
   * @type {'uk' | 'england' | 'scotland' | 'wales' | 'northern-ireland' | 'us' | 'eu'}
   */
  @property() region = 'uk';

  protected override get parts(): readonly PartName[] {
    return ['treatment'];
  }

  protected override renderPack(index: PackIndex): TemplateResult {
    const { region } = this;
    if (!isRegion(region)) return unknownName('region', region, regions);
    const { title, routes } = index.pack;
    return html`<article class="surface" aria-labelledby="title">
      <header>
        <p class="small muted">${title}</p>
        <h2 id="title" part="title">${msg('The ways it is given, compared')}</h2>
        ${jumpList(
          msg('Ways it is given'),
          routes.map(({ id, name }) => ({ id: `route-${id}`, title: name })),
        )}
      </header>
      ${
        routes.length === 0
          ? html`<p class="none muted">${msg('This pack tells of no way in which it is given.')}</p>`
          : html`<ul class=${routes.length > 4 ? 'routes many' : 'routes'}>
              ${routes.map((route) => this.#renderRoute(index, route, region))}
            </ul>`
      }
      <footer>${reviewNotice(index.pack)} ${urgentHelp(index.pack, region)} ${adviceNotice()}</footer>
    </article>`;
  }

  #renderRoute(index: PackIndex, route: Route, region: Region): TemplateResult {
    const words = wordsOf(index, route);
    const claims = route.claimIds.flatMap((id) => index.claim(id) ?? []);
    const { plainDefinition, moreDetail } = index.term(route.termId) ?? {};
    return html`<li class="route">
      <div class="name">
        ${routeIcon(route.id)}
        <h3 id=${`route-${route.id}`} tabindex="-1">${route.name}</h3>
      </div>
      ${row(
        'what',
        msg('What it is'),
        html`<p>${plainDefinition}</p>
          <p class="small muted">${moreDetail}</p>`,
      )}
      ${row('said', msg('What can be said'), this.#renderSaid(index, words))}
      ${row('unknown', msg('What we do not know'), this.#renderUnknown(words))}
      ${row('licence', msg('Licence and health service'), routeLicence(index, route, region))}
      ${row('findings', msg('Findings behind it'), html`${claims.map((claim) => findingsInBrief(index, claim))}`)}
    </li>`;
  }

  #renderSaid(index: PackIndex, { said }: RouteWords): TemplateResult {
    return said.length > 0
      ? html`${said.map((words) => passage(index, words))}`
      : html`<p class="muted">${msg('Our records say only what we do not know.')}</p>`;
  }

  /** Why stands here only for a claim of which nothing else could be said. */
  #renderUnknown({ said, unknown }: RouteWords): TemplateResult {
    if (unknown.length === 0) {
      return html`<p class="muted">${msg('Our records name no open question here. There may be some.')}</p>`;
    }
    const isSaid = (id: string) => said.some((words) => words.source === 'claim' && words.id === id);
    return html`${unknown.map(
      ({ claim, text }) =>
        html`<div class="passage">
          <p class="says">${text}</p>
          <div class="basis">
            ${isSaid(claim.id) ? html`<p class="small">${certaintyBadge(claim.certainty)}</p>` : claimBasis(claim)}
          </div>
        </div>`,
    )}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'administration-routes': AdministrationRoutes;
  }
}
