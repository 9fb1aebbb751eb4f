/** Why a file could not be read at all. Nothing of it is kept. */
export const fileProblemLabels = {
  FILE_TYPE_MISMATCH: '文件内容与要求的类型不符，请检查是否选错了文件，或用 WPS、Excel 另存后再上传',
  FILE_DAMAGED: '文件已损坏或不完整，请重新导出或另存后再上传',
  TOO_LARGE: '文件过大，请删去无关的工作表、图片后再上传',
  ENCRYPTED: '文件设有打开密码，请取消密码后再上传',
} as const;
export type FileProblemKind = keyof typeof fileProblemLabels;
