import { showEmbed } from './embed-page.ts';

showEmbed(window, parent);
