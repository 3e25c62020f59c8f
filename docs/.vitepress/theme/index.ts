import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { defineAsyncComponent } from 'vue';
import LandingPage from './landing/landing-page.vue';
import './style.css';

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('LandingPage', LandingPage);
    app.component(
      'SurveyPlayground',
      defineAsyncComponent(() => import('./playground/survey-playground.vue')),
    );
  },
};

export default theme;
