import { codeAt } from '../match/characters.ts';
import { Code } from '../match/code.ts';
import type { Scanner } from '../match/scanner.ts';
import { isDecimalMark } from '../match/token-reader.ts';
import { jointOf } from './joint.ts';
import type { NodeFinding } from './match-store.ts';
import type { Readable } from './readable.ts';

/** A text node in the text that is being read. */
interface Piece {
  readonly node: Text;
  /** Where it begins there; below 0 where its beginning is no longer needed. */
  readonly start: number;
}

// A word in more pieces than this is none that anybody reads, and each piece would have all of it read anew.
const MOST_PIECES = 256;
// Between two looks at the clock.
const STRETCH = 32_768;

/**
 * Reads text nodes one after another, as the reader of the page reads them: a term may begin in one and end in another.
 * Each is read by itself wherever the one before it leaves nothing open, which spares asking how the two are joined.
 */
export class TextReader {
  readonly #scanner: Scanner;
  readonly #readable: Readable;
  readonly #findingIn: (node: Text) => NodeFinding;
  #text = '';
  #pieces: Piece[] = [];
  #at = 0;
  /** Where a match ends that began before it. */
  #free = 0;

  /** @param findingIn What has been found so far of what begins in a node. */
  constructor(scanner: Scanner, readable: Readable, findingIn: (node: Text) => NodeFinding) {
    this.#scanner = scanner;
    this.#readable = readable;
    this.#findingIn = findingIn;
  }

  /** The last node that was taken up, unless its text is closed. */
  get last(): Text | undefined {
    return this.#pieces[this.#pieces.length - 1]?.node;
  }

  /** Takes up the node that follows the last one; what was taken up before must have been read. */
  take(node: Text, data: string): void {
    const { last } = this;
    const from = last === undefined || this.#pieces.length > MOST_PIECES ? -1 : this.#openFrom(data);
    const joint = last === undefined || from < 0 ? 'apart' : jointOf(last, node, this.#readable);
    if (joint === 'apart') {
      this.close();
      this.#begin(data, node, 0);
      return;
    }
    const free = this.#tell(from);
    const kept = this.#pieces.filter((_, at) => (this.#pieces[at + 1]?.start ?? Infinity) > from);
    const before = this.#text.slice(from) + (joint === 'line' ? '\n' : '');
    this.#pieces = kept.map(({ node: piece, start }) => ({ node: piece, start: start - from }));
    this.#begin(before + data, node, Math.max(0, free - from), before.length);
  }

  /** Reads on for a stretch; true where all that was taken up has been read. */
  read(): boolean {
    this.#at = this.#scanner.read(this.#at, Math.min(this.#text.length, this.#at + STRETCH));
    return this.#at >= this.#text.length;
  }

  /** Whether text that follows might change what has been read so far. */
  isOpenTo(node: Text): boolean {
    const { last } = this;
    const { data } = node;
    if (last === undefined) return false;
    // What may go on behind an empty node is seen at the one after it.
    return data === '' || (this.#openFrom(data) >= 0 && jointOf(last, node, this.#readable) !== 'apart');
  }

  /** Tells what has been read: no text follows that joins it. */
  close(): void {
    const { found, seen, consulted } = this.#scanner;
    if (found.length > 0 || seen.length > 0 || consulted.length > 0) {
      this.#tell(Infinity);
      this.#scanner.begin('');
    }
    this.#pieces.length = 0;
    this.#text = '';
    this.#at = 0;
  }

  #begin(text: string, node: Text, free: number, start = 0): void {
    this.#text = text;
    this.#pieces.push({ node, start });
    this.#at = 0;
    this.#free = free;
    this.#scanner.begin(text, free);
  }

  /** From where text that goes on with `data` must be read again; -1 where all is settled. */
  #openFrom(data: string): number {
    const { openForm, openWord, plainWord } = this.#scanner;
    const text = this.#text;
    let from = openForm;
    if ((openWord < text.length || plainWord < text.length) && goesOnWithWord(data)) {
      from = Math.min(from, openWord);
      if (plainWord < from && this.#scanner.mattersJoined(data)) from = plainWord;
    }
    return from < text.length ? from : -1;
  }

  /** Tells what begins before a place; gives where the last match of that ends. */
  #tell(before: number): number {
    const { found, seen, consulted } = this.#scanner;
    let free = this.#free;
    for (let at = 0; at < found.length; at += 3) {
      const start = found[at + 1] as number;
      if (start >= before) break;
      free = found[at + 2] as number;
      this.#tellMatch(this.#scanner.idOf(found[at] as number), start, free);
    }
    for (let at = 0; at < seen.length; at += 2) {
      const start = seen[at + 1] as number;
      const { node } = this.#pieceAt(start);
      if (start < before && this.#isRead(node)) this.#findingIn(node).seen.push(seen[at] as number);
    }
    if (consulted.length > 0) this.#findingIn((this.#pieces[0] as Piece).node).consulted.push(...consulted);
    return free;
  }

  #tellMatch(termId: string, start: number, end: number): void {
    const first = this.#pieceAt(start);
    const last = this.#pieceAt(end - 1);
    if (!this.#isRead(first.node)) return;
    this.#findingIn(first.node).matches.push({
      termId,
      text: this.#text.slice(start, end),
      startNode: first.node,
      startOffset: start - first.start,
      endNode: last.node,
      endOffset: end - last.start,
    });
  }

  #isRead({ parentNode }: Text): boolean {
    return parentNode !== null && this.#readable.isRead(parentNode);
  }

  #pieceAt(place: number): Piece {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#pieces[middle] as Piece).start <= place) low = middle;
      else high = middle - 1;
    }
    return this.#pieces[low] as Piece;
  }
}

function goesOnWithWord(data: string): boolean {
  const code = codeAt(data, 0);
  return code >= Code.inWord || code === Code.ignored || isDecimalMark(data, 0);
}
