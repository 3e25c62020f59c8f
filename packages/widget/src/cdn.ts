import { mountScript } from './host/mount-script.ts';
import './survey-element.define.ts';

export { HailongSurvey } from './survey-element.ts';

mountScript(document.currentScript);
