import { bootstrapApplication } from '@angular/platform-browser';
import '@hailong/widget/define';
import { App } from './app/app';

await bootstrapApplication(App);
