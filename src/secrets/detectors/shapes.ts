/** `0f8fad5b-d9cb-…` */
export const UUID: RegExp = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/

/** 16 bytes in hexadecimal. */
export const HEX_32: RegExp = /[0-9a-f]{32}/

/** 20 bytes in hexadecimal. */
export const HEX_40: RegExp = /[0-9a-f]{40}/

/** 32 bytes in hexadecimal. */
export const HEX_64: RegExp = /[0-9a-f]{64}/

/** 32 bytes in base64. */
export const BASE64_32: RegExp = /[A-Za-z0-9+/]{43}=/
