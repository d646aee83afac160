import { isOurs, knownElements } from './known-elements.ts';

/*
 * The page for hosts that allow an iframe and no script: embed.html?element=condition-card&condition=ptsd. It tells its
 * height to the page around it, which may listen.
 */

/** What the page around hears whenever the height changes. */
export interface ResizeMessage {
  readonly type: 'plainsight-resize';
  /** In CSS pixels. */
  readonly height: number;
}

const themes = ['light', 'dark', 'light dark'];

/**
 * What an address asks for, or one sentence that says what is wrong with it.
 * @param query For example `?element=condition-card&condition=ptsd&theme=dark`.
 */
export function readQuery(
  query: string,
): { readonly element: HTMLElement; readonly theme: string } | { readonly problem: string } {
  const asked = new URLSearchParams(query);
  const tag = asked.get('element') ?? '';
  const theme = asked.get('theme') ?? 'light dark';
  if (!isOurs(tag)) {
    return {
      problem: `This address needs element=… with one of: ${Object.keys(knownElements).join(', ')}. It has “${tag}”.`,
    };
  }
  if (!themes.includes(theme)) return { problem: `The theme “${theme}” is not one of: light, dark.` };
  const known = knownElements[tag] ?? [];
  const element = document.createElement(tag);
  for (const [name, value] of asked) {
    if (name === 'element' || name === 'theme') continue;
    if (!known.includes(name)) {
      return { problem: `<${tag}> has no “${name}”. It has: ${known.join(', ') || 'nothing of its own'}.` };
    }
    element.setAttribute(name, value);
  }
  return { element, theme };
}

/**
 * Opens a link in a tab of its own, since most sites refuse to be shown in a frame. Where the page around allows no new
 * tab, the link leads on in the frame.
 */
function leaveFrame(event: MouseEvent): void {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  const isAskedForElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
  if (!link?.protocol.startsWith('http') || event.defaultPrevented || isAskedForElsewhere) return;
  const tab = open(link.href);
  if (!tab) return;
  event.preventDefault();
  try {
    tab.opener = null;
  } catch {
    // A tab that inherits the frame's sandbox is a stranger to it, and may not lead it elsewhere either.
  }
}

/** Shows what the address asks for, and tells its height. */
export function showEmbed({ location, document: page }: Window, around: Window): void {
  const read = readQuery(location.search);
  if ('problem' in read) {
    const note = page.createElement('p');
    note.setAttribute('role', 'note');
    note.textContent = `Plainsight: ${read.problem}`;
    page.body.append(note);
  } else {
    page.documentElement.style.colorScheme = read.theme;
    page.body.append(read.element);
  }
  if (around !== window) page.addEventListener('click', leaveFrame);
  new ResizeObserver(() => {
    const message: ResizeMessage = {
      type: 'plainsight-resize',
      height: Math.ceil(page.documentElement.getBoundingClientRect().height),
    };
    // Any page may show this one, and a height is no secret.
    around.postMessage(message, '*');
  }).observe(page.documentElement);
}
