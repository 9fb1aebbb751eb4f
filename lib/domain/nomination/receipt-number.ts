/** 回执编号 of a package in the 收件登记簿 (N06), counted by year: 收件〔2017〕12号. */
export function receiptNumber(year: number, serial: number): string {
  return `收件〔${year}〕${serial}号`;
}
