'use client';
import { memo } from 'react';
import { Panel } from '@/components/ui/panel';
import { StatusBadge } from '@/components/ui/status-badge';
import type { FormSection as Section } from '@/lib/domain/nomination/registration-fields';
import { isAsked } from '@/lib/domain/nomination/required-fields';
import { FormField } from './form-field';
import classes from './form-section.module.css';
import { useFormSetting } from './form-setting';
import { ResumeRows } from './resume-rows';

/** One step of 登记表 with the fields that this channel asks for. */
export const FormSection = memo(function FormSection({ section }: { section: Section }) {
  const { context, openSections } = useFormSetting();
  const isOpen = openSections.includes(section.id);
  return (
    <Panel id={section.id} title={section.title} actions={!isOpen && <StatusBadge label="本次不修改" />}>
      <fieldset className={classes.fields} disabled={!isOpen} aria-label={section.title}>
        {section.fields.map((field) => {
          if (field === 'photoId' || !isAsked(field, context.channel)) return null;
          return field === 'resume' ? <ResumeRows key={field} /> : <FormField key={field} name={field} />;
        })}
      </fieldset>
    </Panel>
  );
});
