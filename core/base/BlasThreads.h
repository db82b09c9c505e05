#pragma once

namespace lesion {

/// While one lives, OpenBLAS (the linear algebra behind Debian's LibTorch) computes on the calling threads alone. It
/// has a pool of its own that torch's number of threads does not reach; a single image whose small products wait for
/// that pool beside a training took 70 to 240 ms instead of 10 to 20. It counts for the whole process, so keep it
/// short: a network of large products trains at half speed meanwhile. May be nested, from any thread. Does nothing
/// elsewhere.
class OneBlasThread {
public:
    OneBlasThread();
    ~OneBlasThread();
    OneBlasThread(const OneBlasThread&) = delete;
    OneBlasThread& operator=(const OneBlasThread&) = delete;
};

/// How many threads OpenBLAS uses at present; 0 where LibTorch is built with another library.
int blasThreads();

/// A function of one of the libraries that the process has loaded, by its C name; null where there is none, and always
/// on Windows. In Platform.cpp, with everything else that only the operating system can do.
void* loadedFunction(const char* name);

}  // namespace lesion
