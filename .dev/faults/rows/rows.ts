import './answers.ts';
import './collector.ts';
import './host.ts';
import './line.ts';
import './page-life.ts';
import './storage.ts';
import './tabs.ts';
import './time.ts';
