// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/aside.h"

#include "app/document/background.h"
#include "app/theme/type.h"
#include "app/widgets/layouts.h"
#include "app/widgets/plaintext.h"

#include <QCloseEvent>
#include <QDialogButtonBox>
#include <QEventLoop>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QThread>
#include <QTimer>

#include <chrono>

namespace psirt {

WaitingBox::WaitingBox(const QString &what, QWidget *parent) : QFrame(parent, Qt::Dialog)
{
    setWindowModality(Qt::ApplicationModal);
    auto *column = makeColumn(gridUnit, this, {2 * gridUnit, 2 * gridUnit, 2 * gridUnit, 2 * gridUnit});
    column->addWidget(makePlainLabel(what));
    auto *bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setAccessibleName(what);
    column->addWidget(bar);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &WaitingBox::cancelled);
    constexpr int characters = 50;
    setMinimumWidth(fontMetrics().averageCharWidth() * characters);
    setAccessibleName(what);
}

void WaitingBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QFrame::keyPressEvent(event);
}

void WaitingBox::closeEvent(QCloseEvent *event)
{
    event->ignore();
    emit cancelled();
}

bool finishAside(QWidget &window, const QString &what, std::function<void()> work)
{
    using namespace std::chrono_literals;
    QThread *thread = QThread::create(std::move(work));
    endWithProgram(*thread);
    QEventLoop loop;
    bool isDone = false;
    bool isCancelled = false;
    QObject::connect(thread, &QThread::finished, &loop, [&] {
        isDone = true;
        loop.quit();
    });
    QTimer::singleShot(100ms, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (isDone)
        return true;
    WaitingBox box(what, &window);
    QObject::connect(&box, &WaitingBox::cancelled, &loop, [&] {
        isCancelled = true;
        loop.quit();
    });
    box.show();
    while (!isDone && !isCancelled) {
        if (loop.exec() != 0)
            break;  // the program ends
    }
    return isDone;
}

}  // namespace psirt
