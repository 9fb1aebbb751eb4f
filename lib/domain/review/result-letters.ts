import { z } from 'zod';
import { candidateStateLabels } from '../glossary';
import { type SelectionResult, selectionResults } from './selection';

/** 结果通知 to the nominating organisations: a draft until it goes out with 发布. It names nobody. */
const letter = (title: string, body: string) =>
  z
    .object({
      title: z.string().trim().min(1, '请填写标题').max(60, '标题不超过60字').default(title),
      body: z.string().trim().min(1, '请填写正文').max(2000, '正文不超过2000字').default(body),
    })
    .prefault({});

export const resultLetters = z.object({
  SELECTED: letter(
    '推荐人选入选',
    '经省社会组织党委择优遴选，贵单位推荐的人选已入选。请登录查看，并通知本人参加集中学习培训，时间地点另行通知。',
  ),
  RESERVE: letter(
    '推荐人选列为备用人选',
    '经省社会组织党委择优遴选，贵单位推荐的人选列为备用人选。入选人选退出时按次序递补，届时另行通知。',
  ),
  NOT_SELECTED: letter(
    '推荐人选未入选',
    '经省社会组织党委择优遴选，贵单位推荐的人选本批次未入选。感谢贵单位和本人对社会组织党建工作的支持。',
  ),
});
export type ResultLetters = z.infer<typeof resultLetters>;

export const defaultResultLetters: ResultLetters = resultLetters.parse({});

/** One letter for each result, in the order of the results. */
export function lettersInOrder(letters: ResultLetters) {
  return selectionResults.map((result: SelectionResult) => ({
    result,
    label: candidateStateLabels[result],
    ...letters[result],
  }));
}
