import { readBook } from './book.ts';
import { readChapter } from './chapter.ts';
import { readJournalArticle } from './journal-article.ts';
import type { Style } from './style.ts';

/** Every style that a body is read with; the reading that most speaks for wins, the earlier one on a tie. */
export const STYLES: readonly Style[] = [readChapter, readJournalArticle, readBook];
