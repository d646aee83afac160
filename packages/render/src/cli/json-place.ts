/** A line and column of a text, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end';

const blanks = /[ \t\n\r]*/y;
// oxlint-disable-next-line no-control-regex -- JSON forbids them in strings
const string = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const plainValue = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;

/** Where the match of a pattern at a place ends; undefined where it does not match. */
function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/**
 * Where a text stops being JSON; its length where it is cut off. Stands beside `JSON.parse` since that tells the place of
 * some mistakes and not of others. Without recursion, so that no nesting is too deep.
 */
export function whereJsonBreaks(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    at = endOf(blanks, text, at) ?? at;
    const sign = text.charAt(at);
    const around = open.at(-1);
    const mayEnd = expected.endsWith('end') && around !== undefined;
    if (mayEnd && sign === (around === '{' ? '}' : ']')) {
      open.pop();
      at += 1;
      expected = 'comma or end';
    } else if (expected === 'comma or end') {
      if (sign !== ',' || around === undefined) return at;
      at += 1;
      expected = around === '{' ? 'key' : 'value';
    } else if (expected === 'colon') {
      if (sign !== ':') return at;
      at += 1;
      expected = 'value';
    } else if (expected === 'key' || expected === 'key or end') {
      const end = endOf(string, text, at);
      if (end === undefined) return at;
      at = end;
      expected = 'colon';
    } else if (sign === '{' || sign === '[') {
      open.push(sign);
      at += 1;
      expected = sign === '{' ? 'key or end' : 'value or end';
    } else {
      const end = endOf(string, text, at) ?? endOf(plainValue, text, at);
      if (end === undefined) return at;
      at = end;
      expected = 'comma or end';
    }
  }
}

export function placeOf(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
