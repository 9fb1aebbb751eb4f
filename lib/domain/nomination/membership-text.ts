/**
 * 入党时间 as written beside words: 预备党员 2017.03 → 2017.03 of a probationary member; 1992.06（1993.06转正） → 1992.06.
 */
export interface MembershipText {
  /** What is left for the date. */
  text: string;
  isProbationary: boolean;
}

const words =
  /[（(](?:[^（）()]*转正[^（）()]*|(?:中共)?(?:正式|预备)?(?:党员|期)?)[）)]|(?:中共)?(?:正式|预备)(?:党员|期)?|中共党员/g;
const edges = /^[\s，,、；;：:（(]+|[\s，,、；;：:）)]+$/g;

export function readMembership(text: string): MembershipText {
  return { text: text.replace(words, ' ').replace(edges, ''), isProbationary: text.includes('预备') };
}
