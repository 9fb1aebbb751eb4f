'use client';
import { memo } from 'react';
import { Panel } from '@/components/ui/panel';
import type { FormSection as Section } from '@/lib/domain/nomination/registration-fields';
import { isAsked } from '@/lib/domain/nomination/required-fields';
import { FormField } from './form-field';
import classes from './form-section.module.css';
import { useFormSetting } from './form-setting';
import { ResumeRows } from './resume-rows';

/** One step of 登记表 with the fields that this channel asks for. */
export const FormSection = memo(function FormSection({ section }: { section: Section }) {
  const { channel } = useFormSetting().context;
  return (
    <Panel id={section.id} title={section.title}>
      <div className={classes.fields}>
        {section.fields.map((field) => {
          if (field === 'photoId' || !isAsked(field, channel)) return null;
          return field === 'resume' ? <ResumeRows key={field} /> : <FormField key={field} name={field} />;
        })}
      </div>
    </Panel>
  );
});
