/** Why a file could not be read, in plain words that follow its name: `failureReason(error)` -> "does not exist". */
export function failureReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'does not exist';
  if (code === 'EISDIR') return 'is a folder';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read';
  return `could not be read (${error instanceof Error ? error.message : String(error)})`;
}
