/** For each event a listener under its own name after `on`, such as `onhailong-recorded`. */
export type Listeners<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};
