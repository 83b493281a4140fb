// src/formats/runtime-class.ts
/** `kata-qemu-tdx`, `kata-qemu-nvidia-gpu-snp-runtime-rs`, `kata-cc-isolation`, `contrast-cc-metal-qemu-tdx` */
const CONFIDENTIAL = /^(?:contrast-cc(?:-|$)|kata-cc-isolation$|(?:kata|contrast)(?:-[a-z\d]+)*-(?:tdx|snp|se)(?:-|$))/;
/** Sandboxes that guard the host from the workload, not the workload from the host; `kata-remote` may be either. */
const SANDBOX = /^(?:kata(?!-remote$)(?:-|$)|runsc(?:-|$)|gvisor$)/;
/** What the name of a container runtime says about who can read what runs in it. */
function runtimeMarker(runtime) {
	const by = (message) => ({
		at: runtime.span,
		message: `the runtime ${runtime.value} ${message}`
	});
	if (CONFIDENTIAL.test(runtime.value)) return {
		verdict: "confidential",
		by: by("is a confidential VM")
	};
	return SANDBOX.test(runtime.value) ? {
		verdict: "negative",
		by: by("does not hide memory from its host")
	} : void 0;
}
export { runtimeMarker as t };
