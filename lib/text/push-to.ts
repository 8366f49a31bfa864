/** Adds a value to the list under a key, and begins the list where there is none: `pushTo(citedBy, 'r1', 'c3')`. */
export function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
