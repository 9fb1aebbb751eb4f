/**
 * What guessers try first, reduced to its letters and digits: a password that is one of these with figures, signs or
 * capitals around it is no better than the word itself. From public lists of leaked passwords, and from this work.
 */
export const commonPasswordCores: ReadonlySet<string> = new Set(
  `password passwd passw0rd pass mypassword letmein welcome admin administrator adminadmin root toor guest user
  username login test tester testtest temp default changeme secret master superman batman dragon monkey
  football baseball sunshine princess iloveyou trustno whatever qwerty qwertyui qwertyuiop qwer qwerasdf asdf
  asdfgh asdfghjkl asdfasdf zxcv zxcvbn zxcvbnm qazwsx qazwsxedc qweasd qweasdzxc wsxedc abc abcd abcdef
  abcdefg abcdefgh aabbcc aaa aaaa aaaaaa abcabc asd zxc qwe qaz computer internet windows microsoft office
  server system database oracle mysql postgres huawei lenovo xiaomi tencent alibaba baidu
  woaini woaiwojia woaizhongguo wodemima mima wangyi nihao shouji zhongguo china beijing shanghai guangdong
  guangzhou shenzhen gdmz mzt minzheng minzhengting shehui shehuizuzhi shetuan xiehui dangjian dangwei dangzhibu
  zhibu shuji zhidaoyuan gongzuo gongzuotai workbench instructor bangong bangongshi guanliyuan xitong denglu
  caonima fuckyou hello helloworld happy love lovely family summer winter spring autumn monday january`
    .split(/\s+/)
    .filter(Boolean),
);

/** Runs along the keyboard or the alphabet; a password may not be one of them repeated or continued. */
export const keyboardRuns: readonly string[] = [
  '01234567890',
  '09876543210',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  'zaq1xsw2cde3vfr4bgt5nhy6mju7ki8lo9p0',
  '147258369963852741',
  '52013145201314',
];
