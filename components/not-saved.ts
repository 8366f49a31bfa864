import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What the reader decided last and the browser did not store: a finding's key, or `TURNED_OFF`; null where all is stored. */
export const NotSaved = createContext<string | null>(null);

/** Whether this was not stored, which is to be said where the reader pressed: `useNotSaved('missing Lee et al., 2013')`. */
export function useNotSaved(what: string): boolean {
  return useContext(NotSaved) === what;
}
