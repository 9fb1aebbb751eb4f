import { pledgeText } from '@/lib/domain/appointment/pledge';

/** 承诺书, word for word. */
export function PledgeText() {
  return pledgeText.split('\n').map((paragraph) => <p key={paragraph}>{paragraph}</p>);
}
