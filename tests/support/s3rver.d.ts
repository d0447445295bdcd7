declare module "@20minutes/s3rver";
declare module "@20minutes/s3rver/lib/signature/v4";
