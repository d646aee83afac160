import { TokenReader } from './token-reader.ts';

/** A text as case-sensitive forms are compared: token by token, a space where any space or dash stands. */
export function exactForm(text: string): string {
  const reader = new TokenReader(text);
  let form = '';
  for (let more = reader.read(0); more; more = reader.read(reader.end)) {
    form += reader.spaced && form !== '' ? ` ${reader.exact()}` : reader.exact();
  }
  return form;
}
