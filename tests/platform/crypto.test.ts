import { describe, expect, test } from 'vitest';
import { blindIndex, canonicalJson, decryptField, encryptField, sha256 } from '@/lib/platform/crypto';

const place = { table: 'Person', column: 'idNumber', row: '1' };

describe('sensitive columns (trust.md): AES-256-GCM bound to table, column and row', () => {
  test('what goes in comes out, and the same text never looks the same twice', () => {
    const first = encryptField(place, '999999196205150017');
    expect(decryptField(place, first)).toBe('999999196205150017');
    expect(encryptField(place, '999999196205150017')).not.toBe(first);
    expect(first.split('.')[0]).toBe('test');
  });

  test('a ciphertext moved to another row, column or table does not open', () => {
    const sealed = encryptField(place, '健康');
    expect(() => decryptField({ ...place, row: '2' }, sealed)).toThrow();
    expect(() => decryptField({ ...place, column: 'health' }, sealed)).toThrow();
    expect(() => decryptField({ ...place, table: 'Candidate' }, sealed)).toThrow();
  });

  test('an altered ciphertext, a cut tag or an unknown key does not open', () => {
    const [key, iv, tag = '', data = ''] = encryptField(place, '健康').split('.');
    const flipped = data.startsWith('A') ? `B${data.slice(1)}` : `A${data.slice(1)}`;
    expect(() => decryptField(place, [key, iv, tag, flipped].join('.'))).toThrow();
    expect(() => decryptField(place, [key, iv, tag.slice(0, 6), data].join('.'))).toThrow();
    expect(() => decryptField(place, ['gone', iv, tag, data].join('.'))).toThrow('unknown encryption key');
  });
});

test('the blind index is the same for the same number and says nothing of it', () => {
  expect(blindIndex('999999196205150017')).toBe(blindIndex('999999196205150017'));
  expect(blindIndex('999999196205150017')).not.toBe(blindIndex('999999198507120023'));
  expect(blindIndex('999999196205150017')).not.toBe(sha256('999999196205150017'));
});

test('canonical JSON does not depend on the order of keys', () => {
  expect(canonicalJson({ b: [1, { d: 1, c: 2 }], a: null })).toBe(canonicalJson({ a: null, b: [1, { c: 2, d: 1 }] }));
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
});
