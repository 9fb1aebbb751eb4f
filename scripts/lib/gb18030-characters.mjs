/**
 * The 88,115 Chinese characters and radicals of GB 18030-2022 as Unicode code points. The standard counts 87,887
 * characters (the unified ideographs of Unicode 11 and the twelve unified ones that stand in the compatibility block)
 * and 228 radicals (214 康熙部首 and 14 of CJK Radicals Supplement).
 */
const ranges = [
  [0x4e00, 0x9fef], // CJK Unified Ideographs, 20,976
  [0x3400, 0x4db5], // Extension A, 6,582
  [0x20000, 0x2a6d6], // Extension B, 42,711
  [0x2a700, 0x2b734], // Extension C, 4,149
  [0x2b740, 0x2b81d], // Extension D, 222
  [0x2b820, 0x2cea1], // Extension E, 5,762
  [0x2ceb0, 0x2ebe0], // Extension F, 7,473
  [0x2f00, 0x2fd5], // 康熙部首, 214
];
const unifiedInCompatibilityBlock = [
  0xfa0e, 0xfa0f, 0xfa11, 0xfa13, 0xfa14, 0xfa1f, 0xfa21, 0xfa23, 0xfa24, 0xfa27, 0xfa28, 0xfa29,
];
const radicals = [
  0x2e81, 0x2e84, 0x2e88, 0x2e8b, 0x2e8c, 0x2e97, 0x2ea7, 0x2eaa, 0x2eae, 0x2eb3, 0x2eb6, 0x2eb7, 0x2ebb, 0x2eca,
];

/** @returns {number[]} */
export function gb18030Characters() {
  const runs = ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
  return [...runs, ...unifiedInCompatibilityBlock, ...radicals];
}
