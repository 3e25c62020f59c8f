/**
 * Programs of people who use the packages, by file name. A line after `@ts-expect-error` is a mistake
 * that the types have to find.
 */
export const programs: Readonly<Record<string, string>> = {
  'elements.ts': `
import '@hailong/widget/define';
import '@hailong/widget/status/define';
import type { HailongSurvey, HailongSurveyEvents } from '@hailong/widget';
import type { HailongStatus } from '@hailong/widget/status';
const survey: HailongSurvey = document.createElement('hailong-survey');
const status: HailongStatus | null = document.querySelector('hailong-status');
survey.outcome = 'granted';
// @ts-expect-error
survey.outcome = 'done';
survey.addEventListener('hailong-recorded', ({ detail }) => detail.receipt.code.trim());
document.addEventListener('hailong-status', ({ detail }) => detail.pending + detail.refused);
// @ts-expect-error
survey.addEventListener('hailong-saved', ({ detail }) => detail.receipt);
export const hear = (event: HailongSurveyEvents['hailong-error']) => [event.detail.message, status];
`,
  'react.tsx': `
import type {} from '@hailong/widget/react';
import type { Survey } from '@hailong/protocol';
export const page = (survey: Survey) => (
  <hailong-survey collector="https://a.example" agency="H26.107" outcome="granted" count-views
    keep-minutes={30} surveyData={survey} lang="en" className="wide"
    onhailong-recorded={({ detail }) => detail.receipt.code} />
);
export const status = () => (
  <hailong-status collector="https://a.example" onhailong-status={({ detail }) => detail.pending} />
);
// @ts-expect-error
export const mistaken = () => <hailong-survey outcome="done" />;
// @ts-expect-error
export const unknown = () => <hailong-survey agencey="H26.107" />;
`,
  'svelte.ts': `
import type {} from '@hailong/widget/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';
export const survey: SvelteHTMLElements['hailong-survey'] = {
  collector: 'https://a.example',
  'count-views': true,
  'onhailong-saved': ({ detail }) => detail.durable,
};
// @ts-expect-error
export const mistaken: SvelteHTMLElements['hailong-survey'] = { level: 'half' };
`,
  'vue.ts': `
import type {} from '@hailong/widget/vue';
import type { GlobalComponents } from 'vue';
type Properties = InstanceType<GlobalComponents['hailong-survey']>['$props'];
export const survey: Properties = {
  collector: 'https://a.example',
  class: 'wide',
  onHailongRecorded: ({ detail }) => detail.receipt.code,
};
// @ts-expect-error
export const mistaken: Properties = { channel: 'paper' };
`,
};
