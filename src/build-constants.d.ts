/** The browser that this build is for; code for the other one is left out. */
declare const __BROWSER__: 'chrome' | 'firefox';
