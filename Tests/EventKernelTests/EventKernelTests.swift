import Testing

@Suite("EventKernel") struct EventKernelTests {}
