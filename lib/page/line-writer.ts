const UNUSUAL_SPACE = /[^\S ]/;
const ANY_SPACE = /\s/g;
/** Where a run of copied characters must break: two or more blanks, or characters that are dropped. */
const BREAK = / {2,}|[\u00ad\u200b-\u200d\u2060\ufeff]+/g;
const NEEDS_BREAK = / {2}|[\u00ad\u200b-\u200d\u2060\ufeff]/;

/**
 * Collects the page's text line by line with white space folded, and remembers for each copied run which text node it
 * came from. Lines are joined by "\n".
 */
export class LineWriter {
  readonly runs: number[] = [];
  private readonly pieces: string[] = [];
  private length = 0;
  private lineStart = -1;
  private lastIsSpace = true;

  /** Offset at which the next character will stand. */
  get position(): number {
    return this.lineStart < 0 && this.length > 0 ? this.length + 1 : this.length;
  }

  /** Adds a text node's characters; `node` is its ordinal in the walk. True when something was written. */
  write(text: string, node: number): boolean {
    const before = this.length;
    const plain = UNUSUAL_SPACE.test(text) ? text.replace(ANY_SPACE, ' ') : text;
    if (!NEEDS_BREAK.test(plain)) {
      this.copy(plain, node, 0);
      return this.length > before;
    }
    let from = 0;
    for (const gap of plain.matchAll(BREAK)) {
      const isSpace = gap[0].startsWith(' ');
      this.copy(plain.slice(from, gap.index + (isSpace ? 1 : 0)), node, from);
      from = gap.index + gap[0].length;
    }
    this.copy(plain.slice(from), node, from);
    return this.length > before;
  }

  /** Sets what follows apart by a blank that stands in no text node, where none stands yet. */
  separate(): void {
    if (this.lastIsSpace) return;
    this.pieces.push(' ');
    this.length++;
    this.lastIsSpace = true;
  }

  /** Ends the line; returns its place, or null when the line is empty. */
  endLine(): { start: number; end: number } | null {
    if (this.lineStart < 0) return null;
    const start = this.lineStart;
    if (this.lastIsSpace) this.dropLastCharacter();
    this.lineStart = -1;
    this.lastIsSpace = true;
    return { start, end: this.length };
  }

  /** The whole text. */
  finish(): string {
    return this.pieces.join('');
  }

  private copy(piece: string, node: number, from: number): void {
    let text = piece;
    let start = from;
    if (this.lastIsSpace && text.startsWith(' ')) {
      text = text.slice(1);
      start++;
    }
    if (text === '') return;
    if (this.lineStart < 0) this.startLine();
    this.runs.push(this.length, node, start, text.length);
    this.pieces.push(text);
    this.length += text.length;
    this.lastIsSpace = text.endsWith(' ');
  }

  private startLine(): void {
    if (this.length > 0) {
      this.pieces.push('\n');
      this.length++;
    }
    this.lineStart = this.length;
  }

  private dropLastCharacter(): void {
    const last = this.pieces.pop() ?? '';
    this.pieces.push(last.slice(0, -1));
    const isCopied = (this.runs.at(-4) ?? 0) + (this.runs.at(-1) ?? 0) === this.length--;
    if (isCopied) this.runs[this.runs.length - 1] = (this.runs.at(-1) ?? 1) - 1;
  }
}
