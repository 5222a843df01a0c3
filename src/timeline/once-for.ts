/**
 * A function whose value is computed once for each object it is asked about, and kept as long as that lives: what is
 * asked for every event of a list but follows from the whole list. The object must not change.
 */
export function onceFor<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const values = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const kept = values.get(key) ?? { value: compute(key) };
    values.set(key, kept);
    return kept.value;
  };
}
