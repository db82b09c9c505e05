#include "core/base/BlasThreads.h"
#include "core/model/nn/InferenceThread.h"

#include <ATen/ops/matmul.h>
#include <ATen/ops/ones.h>
#include <ATen/Parallel.h>
#include <QTest>

using namespace lesion;

class TestInferenceThread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void worksAlone() {
        at::set_num_threads(2);
        const int before = blasThreads();
        int torchThreads = 0;
        int blas = -1;
        float sum = 0;
        nn::InferenceThread thread;
        thread.run([&] {
            torchThreads = at::get_num_threads();
            blas = blasThreads();
            sum = at::matmul(at::ones({40, 40}), at::ones({40, 40})).sum().item<float>();
        });
        QCOMPARE(torchThreads, 1);
        QCOMPARE(blas, before == 0 ? 0 : 1);  // 0: another linear algebra than OpenBLAS
        QCOMPARE(sum, 64000.F);
        QCOMPARE(at::get_num_threads(), 2);
        QCOMPARE(blasThreads(), before);
    }

    void nested() {
        const int before = blasThreads();
        if (before == 0) QSKIP("LibTorch is built with another linear algebra than OpenBLAS");
        {
            const OneBlasThread outer;
            {
                const OneBlasThread inner;
                QCOMPARE(blasThreads(), 1);
            }
            QCOMPARE(blasThreads(), 1);
        }
        QCOMPARE(blasThreads(), before);
    }
};

QTEST_GUILESS_MAIN(TestInferenceThread)
#include "tst_InferenceThread.moc"
