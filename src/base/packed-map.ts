// A map from words to texts packed into one block of bytes: read from a file in milliseconds and asked as it lies there,
// where a map of the same half million words takes seconds to make and two hundred megabytes to keep.

/** What words are looked up in: a `Map`, or a packed one. */
export type LookupTable<V> = Pick<ReadonlyMap<string, V>, 'size' | 'get' | 'has'>;

const MAGIC = 0x57_50_4d_31;
const HEADER = 7;
const EMPTY = 0xff_ff_ff_ff;

/**
 * The bytes of a map: an open hash table of places, keys and values as UTF-16, each value once. In the byte order of the
 * machine, on which it is meant to stay; `openPackedMap` refuses another's.
 *
 * @param label what it was made from, given back by `openPackedMap`
 */
export function packMap(map: ReadonlyMap<string, string>, label: string): Uint8Array {
  const keys = [...map.keys()];
  const values = [...new Set(map.values())];
  const numberOf = new Map(values.map((value, number) => [value, number]));
  let slotCount = 2;
  while (slotCount < keys.length * 2) slotCount *= 2;
  const slots = new Uint32Array(slotCount).fill(EMPTY);
  keys.forEach((key, place) => {
    let slot = hashOf(key) & (slotCount - 1);
    while (slots[slot] !== EMPTY) slot = (slot + 1) & (slotCount - 1);
    slots[slot] = place;
  });
  const [keyText, valueText] = [keys.join(''), values.join('')];
  const header = [MAGIC, slotCount, keys.length, values.length, keyText.length, valueText.length, label.length];
  const numbers = [
    Uint32Array.from(header),
    slots,
    startsOf(keys),
    Uint32Array.from(map.values(), (value) => numberOf.get(value) as number),
    startsOf(values),
  ];
  return Buffer.concat([
    ...numbers.map((part) => Buffer.from(part.buffer)),
    ...[label, keyText, valueText].map((text) => Buffer.from(text, 'utf16le')),
  ]);
}

function startsOf(texts: readonly string[]): Uint32Array {
  const starts = new Uint32Array(texts.length + 1);
  texts.forEach((text, place) => {
    starts[place + 1] = (starts[place] as number) + text.length;
  });
  return starts;
}

/** FNV-1a over the UTF-16 units. */
function hashOf(key: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01_00_01_93);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/**
 * The map that `packMap` made bytes of, and its label; null for bytes that are none or are cut off.
 *
 * @param bytes are kept, not copied, where they begin at a multiple of four
 * @param parse makes a value of its text, once for all keys that have it
 */
export function openPackedMap<V>(
  bytes: Uint8Array,
  parse: (text: string) => V,
): (LookupTable<V> & { readonly label: string }) | null {
  if (bytes.length < HEADER * 4) return null;
  const block = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
  let at = block.byteOffset;
  const numbers = (count: number): Uint32Array => {
    const part = new Uint32Array(block.buffer, at, count);
    at += count * 4;
    return part;
  };
  const [magic, slotCount = 0, keyCount = 0, valueCount = 0, keyUnits = 0, valueUnits = 0, labelUnits = 0] =
    numbers(HEADER);
  const numberCount = HEADER + slotCount + 2 * keyCount + 1 + valueCount + 1;
  if (magic !== MAGIC || block.length !== numberCount * 4 + (keyUnits + valueUnits + labelUnits) * 2) return null;
  const slots = numbers(slotCount);
  const keyStarts = numbers(keyCount + 1);
  const valueNumbers = numbers(keyCount);
  const valueStarts = numbers(valueCount + 1);
  const units = new Uint16Array(block.buffer, at, labelUnits + keyUnits + valueUnits);
  const text = (start: number, end: number) => String.fromCharCode(...units.subarray(start, end));

  const placeOf = (key: string): number => {
    for (let slot = hashOf(key) & (slotCount - 1); ; slot = (slot + 1) & (slotCount - 1)) {
      const place = slots[slot] as number;
      if (place === EMPTY || isKey(place, key)) return place;
    }
  };
  const isKey = (place: number, key: string): boolean => {
    const start = (keyStarts[place] as number) + labelUnits;
    if ((keyStarts[place + 1] as number) + labelUnits - start !== key.length) return false;
    for (let unit = 0; unit < key.length; unit++) if (units[start + unit] !== key.charCodeAt(unit)) return false;
    return true;
  };
  const values: V[] = [];
  const value = (number: number): V => {
    const known = values[number];
    if (known !== undefined) return known;
    const start = labelUnits + keyUnits;
    const made = parse(text(start + (valueStarts[number] as number), start + (valueStarts[number + 1] as number)));
    values[number] = made;
    return made;
  };
  return {
    size: keyCount,
    label: text(0, labelUnits),
    has: (key) => placeOf(key) !== EMPTY,
    get: (key) => {
      const place = placeOf(key);
      return place === EMPTY ? undefined : value(valueNumbers[place] as number);
    },
  };
}
