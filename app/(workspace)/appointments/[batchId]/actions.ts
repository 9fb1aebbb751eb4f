'use server';
import { defineAction } from '@/lib/access/define-action';
import { appointmentNoticeOrder, draftAppointmentNotice } from '@/lib/commands/appointment/draft-appointment-notice';

export const draftResultNotice = defineAction({
  name: 'appointment.draftNotice',
  schema: appointmentNoticeOrder,
  ability: 'notice.manage',
  run: draftAppointmentNotice,
  redirectTo: ({ noticeId }) => `/nominations/notices/${noticeId}/edit`,
});
