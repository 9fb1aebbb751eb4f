import { expect, test, vi } from 'vitest';
import { renderLetters } from '@/lib/documents/render-letters';
import { letterSheet } from '@/lib/domain/appointment/letter-sheet';
import { pdfPages, squeeze } from '@/tests/support/pdf';
import { scanQr } from '@/tests/support/qr';

// The first document waits for a worker to start and, once a machine, for fonts to be unpacked.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const letter = (name: string, serial: number) => ({
  sheet: letterSheet({
    name,
    number: `粤社党聘〔2017〕${String(serial).padStart(3, '0')}号`,
    startsOn: '2017-12-15',
    endsOn: '2020-12-14',
    issuedOn: '2017-12-15',
    issuer: '中共广东省社会组织委员会',
  }),
  verifyUrl: `https://workbench.example/verify/${encodeURIComponent(`粤社党聘〔2017〕${serial}号`)}`,
});

test.each(['陆𬭚', '欧阳𬱖', '玛依拉·艾力', '阿不都热合曼·买买提江'])(
  '聘书：%s 的聘书逐字与规定的文字相同',
  async (name) => {
    const pages = pdfPages(await renderLetters([letter(name, 1)]), 'raw');
    expect(pages.map(squeeze)).toEqual([
      [
        '聘书',
        '编号：粤社党聘〔2017〕001号',
        `${name}同志：`,
        '兹聘任您为全省性社会组织党建工作指导员，聘期三年，自2017年12月15日起至2020年12月14日止。',
        '特发此证。',
        '扫码核验',
        '中共广东省社会组织委员会',
        '（印章）',
        '2017年12月15日',
      ].join(''),
    ]);
  },
);

test('聘书一页一份，顺序不变，二维码指向核验页', async () => {
  const letters = [letter('陈一鸣', 1), letter('陆𬭚', 2), letter('李娜', 3)];
  const pdf = await renderLetters(letters);
  const pages = pdfPages(pdf, 'raw').map(squeeze);
  expect(pages.map((page) => page.match(/〔2017〕(\d+)号/)?.[1])).toEqual(['001', '002', '003']);
  expect(await scanQr(pdf, 2, { left: 0.1, top: 0.66, width: 0.2, height: 0.2 })).toBe(letters[1]?.verifyUrl);
});

test('发证机关名称再长也在一行之内', async () => {
  const { sheet, verifyUrl } = letter('陈一鸣', 1);
  const issuer = '中共广东省社会组织综合委员会广东省社会组织管理局联合委员会';
  const [page = ''] = pdfPages(await renderLetters([{ sheet: { ...sheet, issuer }, verifyUrl }]), 'layout');
  expect(page).toContain(issuer);
});
