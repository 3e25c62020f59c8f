import './policies/content.ts';
import './policies/scripts.ts';
import './policies/trusted-types.ts';
import './policies/walls.ts';
