import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { defineAsyncComponent, onMounted } from 'vue';
import LandingPage from './landing/landing-page.vue';
import { returnFocusFromSearch } from './return-focus-from-search.ts';
import './style.css';

const theme: Theme = {
  extends: DefaultTheme,
  setup: () => onMounted(returnFocusFromSearch),
  enhanceApp({ app }) {
    app.component('LandingPage', LandingPage);
    app.component(
      'SurveyPlayground',
      defineAsyncComponent(() => import('./playground/survey-playground.vue')),
    );
  },
};

export default theme;
