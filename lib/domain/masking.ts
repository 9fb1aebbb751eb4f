/** Masks of personal data (specification §7): what a page shows until somebody gives a reason to see more. */

/** 张*三, 李*, 欧阳**, 玛依拉·** */
export function maskName(name: string): string {
  const separator = name.indexOf('·');
  if (separator > 0) return `${name.slice(0, separator + 1)}${stars(name.slice(separator + 1))}`;
  const characters = [...name];
  if (characters.length <= 2) return `${characters[0] ?? ''}${'*'.repeat(Math.max(characters.length - 1, 0))}`;
  if (characters.length === 3) return `${characters[0]}*${characters[2]}`;
  return `${characters.slice(0, 2).join('')}${'*'.repeat(characters.length - 2)}`;
}

/** 440***********0016 */
export function maskIdNumber(idNumber: string): string {
  return maskMiddle(idNumber, 3, 4);
}

/** 138****5678; a landline likewise: 020*****0001 */
export function maskPhone(phone: string): string {
  return maskMiddle(phone, 3, 4);
}

/** z***@example.org */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 1 ? stars(email) : `${email[0]}***${email.slice(at)}`;
}

/** All but the ends; a text too short to hide anything becomes stars. */
function maskMiddle(text: string, head: number, tail: number): string {
  if (text.length <= head + tail) return stars(text);
  return `${text.slice(0, head)}${'*'.repeat(text.length - head - tail)}${text.slice(-tail)}`;
}

function stars(text: string): string {
  return '*'.repeat([...text].length);
}
