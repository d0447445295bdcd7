// Pages are plain HTML: the browser runs nothing of the framework, so there is nothing to start here.
export {};
