import { mountScript } from './host/mount-script.ts';
import './survey-element.define.ts';

export { HailongSurvey } from './survey-element.ts';
export { version } from './version.ts';

mountScript(document.currentScript);
