import { createApp } from 'vue';
import '@hailong/widget/define';
import type {} from '@hailong/widget/vue';
import App from './App.vue';
import './portal.css';

createApp(App).mount('#app');
