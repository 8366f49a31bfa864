import { useEffect, useState } from 'preact/hooks';

/** Screen readers take no notice of a region that comes with its words: they must know it first. Milliseconds. */
const NOTICE_TIME = 200;

/** Whether a live region that came with its face may have its words by now; `isUnwanted` is asked then whether they would be heard twice. */
export function useSaidLate(isUnwanted: () => boolean = () => false): boolean {
  const [isSaid, setSaid] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(!isUnwanted()), NOTICE_TIME);
    return () => clearTimeout(timer);
  }, []);
  return isSaid;
}
