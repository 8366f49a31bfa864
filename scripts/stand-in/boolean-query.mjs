// The query language that PubMed and Europe PMC share in its simplest form: clauses, AND, OR, brackets.

const TOKEN = /"[^"]*"(?:\[[^\]]*\])?|[A-Z_]+:"[^"]*"|\(|\)|[^\s()"]+/g;

function readClause(tokens) {
  const words = [];
  while (tokens.length > 0 && !['AND', 'OR', ')', '('].includes(tokens[0])) words.push(tokens.shift());
  const clause = words.join(' ');
  return (matches) => matches(clause);
}

function readFactor(tokens) {
  if (tokens[0] !== '(') return readClause(tokens);
  tokens.shift();
  const inner = readTerm(tokens, 'OR');
  if (tokens[0] === ')') tokens.shift();
  return inner;
}

function readTerm(tokens, operator) {
  const readPart = operator === 'OR' ? () => readTerm(tokens, 'AND') : () => readFactor(tokens);
  const parts = [readPart()];
  while (tokens[0] === operator) {
    tokens.shift();
    parts.push(readPart());
  }
  return (matches) => (operator === 'OR' ? parts.some((part) => part(matches)) : parts.every((part) => part(matches)));
}

/**
 * Reads `"low back"[Title] AND (lee[1au] OR mu[1au])` and returns a test: give it a function that judges one clause.
 * Not the services' full grammar: no NOT, no ranges.
 */
export function parseBooleanQuery(query) {
  return readTerm(query.match(TOKEN) ?? [], 'OR');
}
