import { commonPasswordCores, keyboardRuns } from './common-passwords';
import { type Decision, decide, type Reason } from './decision';

/** 等保三级 8.1.4.1: a password has length and complexity and is changed when handed over by somebody else. */
const passwordRules = { minLength: 10, maxLength: 128, minClasses: 3 } as const;

/** For people, beside the field. */
export const passwordHint = `至少${passwordRules.minLength}个字符，大写字母、小写字母、数字、符号中至少三类，不含登录名，不用常见密码`;

const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/];

/** Whether a person may choose this password. */
export function assessPassword(password: string, loginName: string): Decision {
  const { minLength, maxLength, minClasses } = passwordRules;
  const reasons: Reason[] = [];
  const say = (code: string, message: string) => reasons.push({ code, message, field: 'newPassword' });
  const { length } = [...password];
  if (length < minLength) say('TOO_SHORT', `密码至少${minLength}个字符`);
  if (length > maxLength) say('TOO_LONG', `密码最多${maxLength}个字符`);
  if (classes.filter((pattern) => pattern.test(password)).length < minClasses)
    say('TOO_UNIFORM', '密码须含大写字母、小写字母、数字、符号中的至少三类');
  if (loginName && password.toLowerCase().includes(loginName.toLowerCase()))
    say('HOLDS_LOGIN_NAME', '密码不能含有登录名');
  if (isCommon(password)) say('COMMON', '这个密码太常见，容易被猜中，请换一个');
  return decide(reasons);
}

const lookalikes: Record<string, string> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
};
const readLookalikes = (text: string) => text.replace(/[@4310!$5]/g, (sign) => lookalikes[sign] ?? sign);

const shifted = '!@#$%^&*()';
const unshift = (text: string) => text.replace(/[!@#$%^&*()]/g, (sign) => '1234567890'[shifted.indexOf(sign)] ?? sign);

/** A known word dressed up (P@ssw0rd2017!), a run along the keyboard (1qaz@WSX3edc), or one thing repeated. */
function isCommon(password: string): boolean {
  const lower = password.toLowerCase();
  // Digits and signs at the ends are the usual disguise; those inside may stand for letters.
  const core = readLookalikes(lower.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
  const words = [core, ...[lower, readLookalikes(lower)].map((text) => text.replace(/[^\p{L}]/gu, ''))];
  if (words.some((word) => commonPasswordCores.has(word))) return true;
  const plain = unshift(lower);
  return isRepetition(plain) || lengthOutsideRuns(plain) <= 3;
}

/** One to four characters again and again: Aa1!Aa1!Aa1! */
function isRepetition(text: string): boolean {
  return /^(.{1,4})\1+$/.test(text);
}

/** How many characters are left when stretches of four and more along the keyboard are taken out. */
function lengthOutsideRuns(text: string): number {
  let rest = text;
  for (const run of keyboardRuns) {
    for (let length = Math.min(run.length, text.length); length >= 4; length--) {
      for (let start = 0; start + length <= run.length; start++)
        rest = rest.replaceAll(run.slice(start, start + length), '');
    }
  }
  return rest.length;
}
