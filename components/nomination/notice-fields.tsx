import { DateField } from '@/components/ui/date-field';
import { SelectField } from '@/components/ui/select-field';
import { Columns, Stack } from '@/components/ui/stack';
import { TextField } from '@/components/ui/text-field';
import { TextareaField } from '@/components/ui/textarea-field';
import type { NoticeContent } from '@/lib/domain/nomination/notice';

interface Props {
  notice: Partial<NoticeContent>;
  batches: readonly { id: string; title: string }[];
}

/** 公文 elements in the order in which they stand on the paper. */
export function NoticeFields({ notice, batches }: Props) {
  return (
    <Stack>
      <SelectField
        name="batchId"
        label="所属批次"
        description="批次有了已发布的通知，才能开放申报"
        options={batches.map(({ id, title }) => ({ value: id, label: title }))}
        emptyLabel="不属于哪个批次"
        defaultValue={notice.batchId ?? ''}
      />
      <Columns>
        <TextField
          name="documentNumber"
          label="发文字号"
          description="如 粤社党字〔2017〕148号"
          defaultValue={notice.documentNumber}
          required
        />
        <DateField name="signedOn" label="成文日期" defaultValue={notice.signedOn} required />
      </Columns>
      <TextField name="title" label="标题" defaultValue={notice.title} required />
      <TextField name="recipients" label="主送机关" defaultValue={notice.recipients} required />
      <TextareaField
        name="body"
        label="正文"
        description="每段一行。以“一、”开头的印黑体，以“（一）”开头的印楷体；单独一行“附件1”另起一页，下一行为附件标题"
        rows={16}
        defaultValue={notice.body}
        required
      />
      <TextareaField
        name="enclosures"
        label="附件说明"
        description="每个附件一行，编号自动加上"
        rows={3}
        defaultValue={notice.enclosures}
      />
      <Columns>
        <TextField name="signedBy" label="署名" defaultValue={notice.signedBy} required />
        <TextField name="disclosure" label="公开方式" defaultValue={notice.disclosure} />
        <TextField name="copiedTo" label="抄送机关" defaultValue={notice.copiedTo} />
        <TextField name="printedBy" label="印发机关" defaultValue={notice.printedBy} />
      </Columns>
    </Stack>
  );
}

export const noticeFieldLabels = {
  documentNumber: '发文字号',
  signedOn: '成文日期',
  title: '标题',
  recipients: '主送机关',
  body: '正文',
  signedBy: '署名',
};
