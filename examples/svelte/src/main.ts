import { mount } from 'svelte';
import '@hailong/widget/define';
import type {} from '@hailong/widget/svelte';
import App from './App.svelte';
import './portal.css';

mount(App, { target: document.querySelector('#app') as HTMLElement });
