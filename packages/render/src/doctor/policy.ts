/** The directives of one Content-Security-Policy (https://www.w3.org/TR/CSP3/): the first of a name counts. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** Reads what a header or a `<meta>` holds: policies apart by commas, each of which must allow what happens. */
export const readPolicies = (text: string): Policy[] =>
  text.split(',').map((one) => {
    const policy = new Map<string, readonly string[]>();
    for (const directive of one.split(';')) {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      if (name !== '' && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), values);
    }
    return policy;
  });

/** The directive that governs, of a list in which each falls back on the next. */
export function governing(
  policy: Policy,
  ...names: readonly string[]
): { readonly name: string; readonly sources: readonly string[] } | undefined {
  const name = names.find((candidate) => policy.has(candidate));
  return name === undefined ? undefined : { name, sources: policy.get(name) ?? [] };
}

export const scriptDirectives = ['script-src-elem', 'script-src', 'default-src'] as const;

const hostSource =
  /^(?:(?<scheme>[a-z][a-z0-9+.-]*):\/\/)?(?<host>\*|(?:\*\.)?[^/:]+)(?::(?<port>\d+|\*))?(?<path>\/.*)?$/i;
const usualPorts: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

const isScheme = (wanted: string, url: URL): boolean =>
  wanted === url.protocol || (wanted === 'http:' && url.protocol === 'https:');

/** Whether one source of a directive lets an address pass. */
export function matches(source: string, url: URL, page: URL): boolean {
  const lower = source.toLowerCase();
  if (lower === "'self'") return url.origin === page.origin && url.protocol !== 'file:';
  if (lower === '*') return /^https?:$/.test(url.protocol) || url.protocol === page.protocol;
  if (/^[a-z][a-z0-9+.-]*:$/.test(lower)) return isScheme(lower, url);
  if (lower.startsWith("'")) return false;
  const { scheme, host = '', port, path } = hostSource.exec(source)?.groups ?? {};
  if (host === '' || !isScheme(scheme ? `${scheme.toLowerCase()}:` : page.protocol, url)) return false;
  const wanted = host.toLowerCase();
  const isHost = wanted.startsWith('*') ? url.hostname.endsWith(wanted.slice(1)) : url.hostname === wanted;
  const hasPort =
    port === '*' || (url.port || usualPorts[url.protocol]) === (port ?? usualPorts[url.protocol]);
  const isPath =
    !path || path === '/' || (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path);
  return isHost && hasPort && isPath;
}

/** Whether sources let a script tag of the page's HTML pass. */
export function allowsTag(
  sources: readonly string[],
  script: { readonly nonce?: string | undefined; readonly integrity?: string | undefined },
  url: URL,
  page: URL,
): boolean {
  if (hasNonce(sources, script.nonce) || hasHash(sources, script.integrity)) return true;
  return !sources.includes("'strict-dynamic'") && sources.some((source) => matches(source, url, page));
}

/** Whether sources let pass what an allowed module imports later: it hands on its nonce, but no hash. */
export const allowsImports = (
  sources: readonly string[],
  nonce: string | undefined,
  url: URL,
  page: URL,
): boolean =>
  sources.includes("'strict-dynamic'") ||
  hasNonce(sources, nonce) ||
  sources.some((source) => matches(source, url, page));

const hasNonce = (sources: readonly string[], nonce: string | undefined): boolean =>
  nonce !== undefined && nonce !== '' && sources.includes(`'nonce-${nonce}'`);

const hasHash = (sources: readonly string[], integrity = ''): boolean => {
  const hashes = integrity.split(/\s+/).filter(Boolean);
  return hashes.length > 0 && hashes.every((hash) => sources.includes(`'${hash}'`));
};
